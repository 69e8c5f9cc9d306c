import { DatabaseSync } from '@photostructure/sqlite'
import { createServer } from 'restify'
import { app } from '../app'

export const floors = [DatabaseSync, createServer, app]
