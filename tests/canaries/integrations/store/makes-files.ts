// Caught by: file-makers-in-files
import { ZipFile } from 'yazl'

export const zip = new ZipFile()
