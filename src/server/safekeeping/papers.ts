export const PAPER_IDS = [
  'privacy_notice',
  'record_of_processing',
  'balance_of_interests',
  'camera_notice',
  'call_notice',
] as const
export type PaperId = (typeof PAPER_IDS)[number]
