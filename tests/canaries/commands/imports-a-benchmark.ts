// Caught by: commands-and-bench-apart
import { floors } from '../bench/floors'

export const use = floors
