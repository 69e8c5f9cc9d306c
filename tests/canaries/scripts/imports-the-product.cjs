// Caught by: scripts-stand-alone
module.exports = require('../domain/values/day')
