import type { QualitySources } from '../permanences/quality'

/** What imports and calls taught about the directory, beside the directory itself. */
export interface QualityStore {
  sources(): Promise<QualitySources>
}
