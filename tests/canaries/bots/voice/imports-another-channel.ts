// Caught by: bots-one-channel
import { teams } from '../teams/teams'

export const use = teams
