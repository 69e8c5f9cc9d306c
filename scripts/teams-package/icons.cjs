const zlib = require('node:zlib')

/** The mark of the console: a bubble that speaks, three dots in it, on a square of 26. */
const SQUARE = 26
const BODY = { x: 13, y: 11.5, rx: 12, ry: 10.5 }
const TAIL = [
  [4.6, 18],
  [5, 25],
  [11.5, 21]
]
const DOTS = [8, 13, 18].map(x => ({ x, y: 11.3, rx: 1.7, ry: 1.7 }))
/** Samples in each direction of a pixel: edges without stairs. */
const SAMPLES = 4

const inEllipse = (x, y, { x: cx, y: cy, rx, ry }) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1

function inTriangle(x, y, corners) {
  const sides = corners.map(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % 3]
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax)
  })
  return sides.every(side => side >= 0) || sides.every(side => side <= 0)
}

const grown = (shape, by) => ({ ...shape, rx: shape.rx + by, ry: shape.ry + by })
const inBubble = (x, y) => inEllipse(x, y, BODY) || inTriangle(x, y, TAIL)
const inDots = (x, y, by = 0) => DOTS.some(dot => inEllipse(x, y, grown(dot, by)))

/** How much of a pixel `covers` covers, from 0 to 1. */
function share(size, column, row, margin, covers) {
  const scale = SQUARE / (size - 2 * margin)
  let inside = 0
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const x = (column + (i + 0.5) / SAMPLES - margin) * scale
      const y = (row + (j + 0.5) / SAMPLES - margin) * scale
      if (covers(x, y)) inside++
    }
  }
  return inside / SAMPLES ** 2
}

/** A chunk of a PNG: its length, its name, what it holds, its checksum. */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(zlib.crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A square PNG in colours with transparency, `pixel(column, row)` giving each. */
function png(size, pixel) {
  const lines = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      lines.set(pixel(column, row), row * (size * 4 + 1) + 1 + column * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a channel, red, green, blue and transparency.
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** 192 pixels, the mark in white on the whole square: Teams rounds the corners itself. */
function colourIcon(colour) {
  const ground = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
  return png(192, (column, row) => {
    const white = share(192, column, row, 40, (x, y) => inBubble(x, y) && !inDots(x, y))
    return [...ground.map(level => Math.round(level + (255 - level) * white)), 255]
  })
}

/** 32 pixels, white on nothing: Teams gives it the colour of its bar. */
const outlineIcon = () =>
  png(32, (column, row) => {
    const white = share(32, column, row, 2, (x, y) => inBubble(x, y) && !inDots(x, y, 0.3))
    return [255, 255, 255, Math.round(255 * white)]
  })

module.exports = { colourIcon, outlineIcon }
