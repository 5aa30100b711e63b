import type { ClaimRecord } from '#src/sources/claim.ts'
import {
  UK_SCHOOL_GUIDE,
  UK_OVERVIEW,
  CONNECTED_KIDS,
  CONNECTED_KIDS_REPORTING,
  WALES_SCHOOL_GUIDE,
  VICTIM_BLAMING,
  practice,
} from '#src/sources/content/claim-sources.ts'

/** Good practice from guides: conduct, never law. Words: namespaces `law` and `law-practice`, same ids. */
export const practiceClaims = [
  { id: 'practice-listen', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-no-secrecy', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-no-questions', ...practice, facts2017: [], address: CONNECTED_KIDS },
  {
    id: 'practice-no-viewing',
    ...practice,
    facts2017: ['Q9.1-01', 'Q9.1-02', 'Q9.2-01'],
    address: UK_OVERVIEW,
  },
  { id: 'practice-no-deleting', ...practice, facts2017: [], address: UK_SCHOOL_GUIDE },
  { id: 'practice-device', ...practice, facts2017: [], address: UK_SCHOOL_GUIDE },
  { id: 'practice-note', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-class', ...practice, facts2017: ['Q1.2-01'], address: VICTIM_BLAMING },
  { id: 'practice-danger-112', ...practice, facts2017: ['Q1.3-20'], address: CONNECTED_KIDS_REPORTING },
  {
    id: 'practice-support-receiver',
    ...practice,
    facts2017: ['Q1.2-01'],
    address: WALES_SCHOOL_GUIDE,
  },
] as const satisfies readonly ClaimRecord[]
