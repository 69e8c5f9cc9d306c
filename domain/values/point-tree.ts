import type { Position } from './position'

/**
 * Points of the Earth arranged so that the nearest are met first: a k-d tree over unit vectors, which knows neither poles nor
 * a date line. The points of a node are a stretch of `ranks`; its middle one divides it in two.
 */
export interface PointTree {
  /** What the points are of: each one's number outside, in the tree's order. */
  readonly ranks: Int32Array
  /** Three numbers each, in the same order. */
  readonly vectors: Float64Array
  /** For each middle, the axis by which it divides, and where on it: no less after, no more before. */
  readonly axes: Uint8Array
  readonly cuts: Float64Array
}

/** Fewer points than this are looked at one by one. */
const LEAF = 8

/** A point as a vector of length 1: the cosine of the arc between two is their product. */
export function vectorOf({ latitude, longitude }: Position): readonly [number, number, number] {
  const phi = (latitude * Math.PI) / 180
  const lambda = (longitude * Math.PI) / 180
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

export function pointTreeOf(
  points: readonly { readonly rank: number; readonly position: Position }[]
): PointTree {
  const tree: PointTree = {
    ranks: Int32Array.from(points, ({ rank }) => rank),
    vectors: new Float64Array(points.length * 3),
    axes: new Uint8Array(points.length),
    cuts: new Float64Array(points.length)
  }
  for (const [at, { position }] of points.entries()) tree.vectors.set(vectorOf(position), at * 3)
  divide(tree, 0, points.length)
  return tree
}

function divide(tree: PointTree, from: number, until: number): void {
  if (until - from <= LEAF) return
  const middle = (from + until) >>> 1
  const axis = widestAxis(tree, from, until)
  tree.axes[middle] = axis
  putInPlace(tree, from, until - 1, middle, axis)
  // Kept apart: the point itself is moved when its half is divided.
  tree.cuts[middle] = tree.vectors[middle * 3 + axis] ?? 0
  divide(tree, from, middle)
  divide(tree, middle, until)
}

function widestAxis({ vectors }: PointTree, from: number, until: number): number {
  let widest = 0
  let width = -1
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity
    let high = -Infinity
    for (let at = from; at < until; at++) {
      const value = vectors[at * 3 + axis] ?? 0
      if (value < low) low = value
      if (value > high) high = value
    }
    if (high - low > width) [widest, width] = [axis, high - low]
  }
  return widest
}

/** Moves points until none before `middle` is greater than it on that axis, and none after it smaller. */
function putInPlace(tree: PointTree, first: number, last: number, middle: number, axis: number): void {
  const valueAt = (at: number) => tree.vectors[at * 3 + axis] ?? 0
  while (first < last) {
    const pivot = valueAt((first + last) >>> 1)
    let left = first
    let right = last
    while (left <= right) {
      while (valueAt(left) < pivot) left++
      while (valueAt(right) > pivot) right--
      if (left > right) break
      swap(tree, left, right)
      left++
      right--
    }
    if (middle <= right) last = right
    else if (middle >= left) first = left
    else return
  }
}

function swap({ ranks, vectors }: PointTree, one: number, other: number): void {
  const rank = ranks[one] ?? 0
  ranks[one] = ranks[other] ?? 0
  ranks[other] = rank
  for (let axis = 0; axis < 3; axis++) {
    const value = vectors[one * 3 + axis] ?? 0
    vectors[one * 3 + axis] = vectors[other * 3 + axis] ?? 0
    vectors[other * 3 + axis] = value
  }
}

/**
 * Roundings of a product of unit vectors: about 6 m on the ground. So much further is looked, so that what is as near as the
 * last that was found is found too, wherever a division passes.
 */
const ROUNDING = 1e-12

/** The nearest points that are wanted, in one tree after another. */
export class NearestPoints {
  readonly ranks: number[] = []
  private readonly cosines: number[] = []
  private readonly target: readonly [number, number, number]
  /** Square of the chord within which a point can still matter. */
  private reach = Infinity

  /**
   * @param comesBefore  the order of two that are equally near
   * @param isWanted  asked only of those that are near enough to matter
   */
  constructor(
    from: Position,
    private readonly limit: number,
    private readonly isWanted: (rank: number) => boolean,
    private readonly comesBefore: (rank: number, other: number) => boolean
  ) {
    this.target = vectorOf(from)
  }

  lookIn(tree: PointTree): void {
    if (this.limit > 0) this.visit(tree, 0, tree.ranks.length)
  }

  private visit(tree: PointTree, from: number, until: number): void {
    if (until - from <= LEAF) {
      for (let at = from; at < until; at++) this.consider(tree, at)
      return
    }
    const middle = (from + until) >>> 1
    const axis = tree.axes[middle] ?? 0
    const beyond = (this.target[axis] ?? 0) - (tree.cuts[middle] ?? 0)
    if (beyond < 0) {
      this.visit(tree, from, middle)
      if (beyond * beyond <= this.reach) this.visit(tree, middle, until)
    } else {
      this.visit(tree, middle, until)
      if (beyond * beyond <= this.reach) this.visit(tree, from, middle)
    }
  }

  private consider({ vectors, ranks }: PointTree, at: number): void {
    const [x, y, z] = this.target
    // Larger is nearer.
    const cosine =
      (vectors[at * 3] ?? 0) * x + (vectors[at * 3 + 1] ?? 0) * y + (vectors[at * 3 + 2] ?? 0) * z
    const rank = ranks[at] ?? 0
    const isFull = this.ranks.length === this.limit
    if (isFull && !this.isNearer(cosine, rank, this.limit - 1)) return
    if (!this.isWanted(rank)) return
    if (isFull) {
      this.ranks.pop()
      this.cosines.pop()
    }
    let place = this.ranks.length
    while (place > 0 && this.isNearer(cosine, rank, place - 1)) place--
    this.ranks.splice(place, 0, rank)
    this.cosines.splice(place, 0, cosine)
    if (this.ranks.length === this.limit) this.reach = 2 - 2 * (this.cosines[this.limit - 1] ?? 0) + ROUNDING
  }

  private isNearer(cosine: number, rank: number, place: number): boolean {
    const other = this.cosines[place] ?? -2
    return cosine > other || (cosine === other && this.comesBefore(rank, this.ranks[place] ?? 0))
  }
}
