import type { Neighbour } from '../../core/policy/neighbours.ts';
import type { PolicyDocument, PolicyNode, Relation } from '../../core/policy/pack.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';
import { type GraphNode, layOutGraph, linesOf, PILL, WIDTH } from './graph-layout.ts';

interface Props {
  readonly node: PolicyNode;
  readonly document: PolicyDocument;
  readonly neighbours: readonly Neighbour[];
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

/** Characters in a line of a reason, and lines; the list below the graph says it whole. */
const LINE = 9;
const LINES = 2;
/** Characters in a pill. */
const NAME = 6;

/** The node that is open with its neighbours around it; kinds of relation are told apart by their lines. */
export function RelationGraph({ node, document, neighbours, onNode, t }: Props) {
  const middle = nameOf(node, document, document, t);
  const names = neighbours.map(one => nameOf(one.node, one.document, document, t));
  const layout = layOutGraph(middle, names);
  const types = [...new Set(neighbours.map(({ relations }) => relations[0]!.type))];
  return (
    <div class="graph">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg viewBox={`0 0 ${WIDTH} ${layout.height}`} role="group" aria-label={t('relations-drawn')}>
        {layout.nodes.map(({ edge }, at) => (
          <path key={neighbours[at]!.node.id} class={`edge ${neighbours[at]!.relations[0]!.type}`} d={edge} />
        ))}
        <g class="middle">
          <Pill {...layout.middle} words={middle} />
        </g>
        {layout.nodes.map((place, at) => (
          <Neighbouring
            key={neighbours[at]!.node.id}
            place={place}
            words={names[at]!}
            neighbour={neighbours[at]!}
            onNode={onNode}
            t={t}
          />
        ))}
      </svg>
      <ul class="legend">
        {types.map(type => (
          <li key={type}>
            <svg viewBox="0 0 28 8" aria-hidden="true">
              <path class={`edge ${type}`} d="M0 4H28" />
            </svg>
            {t(`relation-${type}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NeighbouringProps {
  readonly place: GraphNode;
  readonly words: string;
  readonly neighbour: Neighbour;
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

function Neighbouring({ place, words, neighbour, onNode, t }: NeighbouringProps) {
  const { node, document, relations } = neighbour;
  const { x, y, width, side } = place;
  const open = () => onNode(node.id);
  const name = `${document.shortTitle} ${node.number ?? ''}${node.heading ?? ''}`.trim();
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      class="neighbour"
      role="button"
      tabindex={0}
      data-node={node.id}
      onClick={open}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <desc>{`${name} · ${t(`relation-${relations[0]!.type}`)}`}</desc>
      <Pill x={x} y={y} width={width} words={words} />
      {linesOf(reasonOf(relations), LINE, LINES).map((line, at) => (
        <text
          key={at}
          class="reason"
          x={side === 'left' ? 2 : WIDTH - 2}
          y={y + PILL + 14 + at * 14}
          text-anchor={side === 'left' ? 'start' : 'end'}
          lang="zh-CN"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function Pill({ x, y, width, words }: Pick<GraphNode, 'x' | 'y' | 'width'> & { readonly words: string }) {
  return (
    <>
      <rect x={x + 1} y={y} width={width - 2} height={PILL} rx={PILL / 2} />
      <text class="name" x={x + width / 2} y={y + 18} text-anchor="middle" lang="zh-CN">
        {words}
      </text>
    </>
  );
}

function reasonOf(relations: readonly Relation[]): string {
  return relations.map(({ reason }) => reason).join('；');
}

/** What stands in a pill: the number in the same document, the document's name from another. */
function nameOf(node: PolicyNode, own: PolicyDocument, open: PolicyDocument, t: Translate): string {
  const words = own.id === open.id ? labelText({ ...node, document: own.shortTitle }, t) : own.shortTitle;
  return linesOf(words, NAME, 1)[0]!;
}
