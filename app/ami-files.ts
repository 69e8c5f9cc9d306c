import { AMI_FILES_PATH, mountAmiFiles, type ServedFile } from '../console/ami-files'
import { type FormFile, fileName, fileOf } from '../dialogs/ami/forms/files'
import {
  type FileKind,
  FORM_NAMES,
  type FormName,
  type FormPorts,
  type Given
} from '../dialogs/ami/forms/form'
import { docxOf } from '../integrations/files/docx'
import { icsOf } from '../integrations/files/ics'
import { sealsWith } from '../integrations/files/sealed'
import { xlsxOf } from '../integrations/files/xlsx'
import { causeOf } from '../integrations/log/log'
import type { Installation, Part } from './installation'

/** An address that is passed on by mistake serves nobody for long; the assistant gives another one at once. */
const OFFERED_MS = 86_400_000

const CONTENT_TYPES: Readonly<Record<FileKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8'
}

/** What the AMI's forms need: bodies by name, and where their files are downloaded. For every channel that offers them. */
export function amiForms({ config, clock, geography }: Installation): FormPorts {
  const seals = sealsWith(config.pseudonymKey)
  const origin = config.publicUrl ?? config.localUrl
  return {
    readBody: geography.readBody,
    linkTo(kind, form, given) {
      const until = new Date(clock.now().getTime() + OFFERED_MS)
      return `${origin}${AMI_FILES_PATH}/${seals.seal({ kind, form, given }, until)}/${fileName(kind, form)}`
    }
  }
}

/** The files of the AMI's forms: kept nowhere, made anew from what their address holds. */
export function amiFilesOn({ config, clock, geography, server, log }: Installation): Part {
  const seals = sealsWith(config.pseudonymKey)
  mountAmiFiles(server, {
    async fileOf(token): Promise<ServedFile> {
      const now = clock.now()
      const unsealed = seals.unseal(token, now)
      if (unsealed.kind !== 'value') return { kind: unsealed.kind === 'expired' ? 'expired' : 'unknown' }
      const { kind, form, given } = unsealed.value as { kind: FileKind; form: FormName; given: Given } // sealed by amiForms
      const file = FORM_NAMES.includes(form) ? fileOf(kind, form, given, geography.readBody) : null
      if (!file) return { kind: 'unknown' }
      return {
        kind: 'file',
        name: file.name,
        contentType: CONTENT_TYPES[kind],
        bytes: await bytesOf(file, now)
      }
    },
    onFailure: cause => log.error({ route: AMI_FILES_PATH, cause: causeOf(cause) }, 'request failed')
  })
  return {}
}

async function bytesOf(file: FormFile, made: Date): Promise<Buffer> {
  switch (file.kind) {
    case 'docx':
      return docxOf(file.draft, made)
    case 'ics':
      return icsOf(file.title, file.notes, made)
    case 'xlsx':
      return Buffer.concat(await xlsxOf(file.paper, made).toArray())
  }
}
