// Caught by: bots-packages
import { z } from 'zod'

export const use = z
