import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../platform/messaging/page-tally.ts';

const differences = [{ grade: 'wording', text: '红' }] as const;
const kind = 'near-verbatim';
const witness = 'scan';

describe('the numbers of a page', () => {
  it('count all passages, and as misquoted what differs in a quotation alone, other words of a paraphrase aside', () => {
    const passages = [
      { kind, voice: 'quoted', isIssuer: false, witness, differences },
      { kind, voice: 'quoted', isIssuer: false, witness, differences: [] },
      { kind, voice: 'quoted', isIssuer: true, witness, differences },
      { kind, voice: 'own', isIssuer: false, witness, differences },
      { kind, voice: 'unclear', isIssuer: false, witness, differences },
      { kind: 'paraphrase', voice: 'quoted', isIssuer: false, witness, differences },
    ] as const;
    expect(tallyOf({ status: 'read', passages })).toEqual({ status: 'read', count: 6, misquoted: 1 });
  });
});
