// Caught by: bots-packages, tokens-in-integrations
import jwt from 'jsonwebtoken'

export const canary = jwt
