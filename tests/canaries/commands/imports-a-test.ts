// Caught by: no-tests-in-the-product
import { helper } from '../tests/helper'

export const use = helper
