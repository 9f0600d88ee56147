/** The rules that answer each flag of a labelled corpus. */
export const FLAG_RULES: Readonly<Record<string, readonly string[]>> = {
  'guaranteed-pass': ['guaranteed-pass'],
  'refund-if-fail': ['refund-if-fail'],
  'exam-waiver': ['no-exam-certificate'],
  'fast-certificate': ['instant-certificate'],
  'proxy-exam': ['proxy-exam'],
  'insider-channel': ['internal-channel', 'examiner-insider-claim'],
  'leaked-questions': ['leaked-questions'],
  'exam-cram-only': ['exam-dump-only'],
  'subsidy-bait': ['subsidy-bait'],
  'guaranteed-job': ['guaranteed-job'],
  'salary-promise': ['guaranteed-salary', 'salary-claim'],
  'no-threshold': ['no-threshold-eligibility'],
  'scarcity-pressure': ['countdown-urgency', 'seat-scarcity', 'policy-deadline-panic'],
  'official-impersonation': ['fake-authority', 'national-certificate-claim'],
  'license-rental': ['certificate-rental'],
  'training-loan': ['training-loan'],
  'absolute-superlative': ['absolute-superlatives'],
  'fabricated-outcomes': ['pass-rate-hype', 'outcomes-data-method', 'fabricated-testimonials'],
  'fake-certificate': ['forged-certificate'],
  'life-experience-degree': ['life-experience-degree'],
};

/** Kinds that must stay quiet: nothing that they say is a seller's own claim. */
export const QUIET_KINDS = new Set(['non-course', 'course-info', 'news', 'forum', 'other']);
