import { useEffect, useState } from 'preact/hooks';
import type { KeptProposals } from '../../components/policy/proposals.tsx';
import { latestOf } from '../../core/latest.ts';
import { extensionVersion } from '../../platform/browser.ts';
import { deleteProposal, listProposals, restoreProposal } from '../../platform/messaging/ask-proposals.ts';
import { onProposalsChanged } from '../../platform/messaging/proposals-changed.ts';

/** What the reader has kept, as it is now; undefined until that is known. */
export function useProposals(): KeptProposals | undefined {
  const [proposals, setProposals] = useState<KeptProposals['proposals']>();
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(listProposals, answer => setProposals(answer.ok ? answer.value : 'failed'));
    onProposalsChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  return (
    proposals && {
      proposals,
      version: extensionVersion(),
      onDelete: async proposal => (await deleteProposal(proposal)).ok,
      onRestore: async proposal => (await restoreProposal(proposal)).ok,
    }
  );
}
