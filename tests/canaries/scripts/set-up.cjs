module.exports = { setUp: require('node:fs') }
