// Caught by: restify-as-types
import { plugins } from 'restify'

export const use = plugins
