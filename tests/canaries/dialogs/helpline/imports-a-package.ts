// Caught by: dialogs-are-words
import { z } from 'zod'

export const use = z
