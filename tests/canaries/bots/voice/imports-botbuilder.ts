// Caught by: botbuilder-in-teams
import { ActivityTypes } from 'botbuilder'

export const use = ActivityTypes
