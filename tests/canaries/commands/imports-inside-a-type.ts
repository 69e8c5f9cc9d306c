// Caught by: seen-by-the-cruiser
export type Use = import('../integrations/store/store').Store[]
