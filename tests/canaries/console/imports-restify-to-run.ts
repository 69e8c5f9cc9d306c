// Caught by: restify-as-types
import * as restify from 'restify'

export const use = restify
