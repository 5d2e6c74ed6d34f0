import { POLICY_PARTS, type PolicyPlace } from '../../core/panel-place.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { Outline } from './outline.tsx';
import { type KeptProposals, Proposals } from './proposals.tsx';
import { TargetsTable } from './targets-table.tsx';

export const PART_KEYS = { outline: 'outline', targets: 'targets', proposals: 'proposals' } as const;

interface Props {
  readonly document: PolicyDocument;
  readonly place: PolicyPlace;
  readonly onPlace: (place: PolicyPlace) => void;
  readonly onNode: (id: string) => void;
  readonly kept: KeptProposals | undefined;
  readonly t: Translate;
}

/** The parts of one document: outline, targets, and what the reader proposed. */
export function PolicyParts({ document, place, onPlace, onNode, kept, t }: Props) {
  const part = place.part === 'proposals' && !kept ? 'outline' : place.part;
  return (
    <>
      <div class="parts">
        {POLICY_PARTS.filter(name => name !== 'proposals' || kept).map(name => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={part === name}
            onClick={() => onPlace({ ...place, part: name })}
          >
            {[t(PART_KEYS[name]), countOf(name, document, kept)].join(' ').trim()}
          </button>
        ))}
      </div>
      {part === 'outline' && <Outline document={document} onNode={onNode} t={t} />}
      {part === 'targets' && (
        <TargetsTable
          key={document.id}
          document={document}
          place={place.targets}
          onPlace={targets => onPlace({ ...place, targets })}
          onNode={onNode}
          t={t}
        />
      )}
      {part === 'proposals' && kept && (
        <Proposals key={document.id} document={document} kept={kept} onNode={onNode} t={t} />
      )}
      <p class="quiet rights" lang="zh-CN">
        {document.rights}
      </p>
    </>
  );
}

/** How many there are of what a part lists; of an outline nobody asks. */
function countOf(
  part: PolicyPlace['part'],
  { id, targets }: PolicyDocument,
  kept: KeptProposals | undefined,
): string {
  if (part === 'targets') return `${targets.length}`;
  if (part === 'outline' || !kept || kept.proposals === 'failed') return '';
  return `${kept.proposals.filter(({ node }) => node.startsWith(`${id}#`)).length}`;
}
