// Caught by: domain-is-pure
import { z } from 'zod'

export const use = z
