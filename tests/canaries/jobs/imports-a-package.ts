// Caught by: jobs-through-ports
import { z } from 'zod'

export const use = z
