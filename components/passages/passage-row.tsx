import { Fragment } from 'preact';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { byStanding, gravestStanding, withGravest } from '../../core/policy/difference-standing.ts';
import type { Witness } from '../../core/policy/level.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import { type SourceWords, sourceWords } from '../../core/policy/source-words.ts';
import { labelText } from '../margin/label-text.ts';
import { NodeNumber } from '../policy/node-number.tsx';
import type { Translate } from '../translate.ts';
import { differenceName, targetWords, voiceWords } from './difference-words.ts';
import type { ListedPassage } from './listed-passage.ts';
import { MarkedWords } from './marked-words.tsx';

interface Props {
  readonly passage: ListedPassage;
  /** Of the passage; undefined until the documents are known. */
  readonly document: PolicyDocument | undefined;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
  readonly onNode: () => void;
  readonly t: Translate;
}

/** One passage, which says alone all that its label, its underline and its card say. */
export function PassageRow({ passage, document, isCurrent, onGo, onNode, t }: Props) {
  const { id, node, kind, voice, witness, text, label, differences, targets } = passage;
  const marked = withGravest(passage);
  const isSame = kind === 'verbatim' || kind === 'title-mention';
  return (
    <li
      data-node={node}
      data-passage={id}
      class={[isCurrent ? 'current' : '', gravestStanding(passage)].filter(Boolean).join(' ')}
      aria-current={isCurrent || undefined}
    >
      <button type="button" class="go" title={t('go-to-passage')} onClick={onGo}>
        <span class="number">
          <Cited label={label} t={t} />
        </span>
        <span class="words" lang="zh">
          <span class={kind}>
            <MarkedWords text={text} marks={marked.places} />
          </span>
        </span>
      </button>
      <div class="about">
        <Differences passage={passage} t={t} />
        {document && (!isSame || differences.length > 0) && (
          <Source words={sourceWords(marked, document)} witness={witness} t={t} />
        )}
        <p class="quiet">
          {[
            t(`kind-${kind}`),
            kind !== 'title-mention' && voiceWords(voice, t),
            t('passage-length', { count: text.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {targets.length > 0 && (
          <p class="quiet stated">
            {t('targets')} <span lang="zh-CN">{targets.map(targetWords).join('；')}</span>
          </p>
        )}
        <button type="button" class="link" data-action="open-node" onClick={onNode}>
          {t('open-node')}
          <span class="heard" lang="zh-CN">
            {labelText(label, t)}
          </span>
        </button>
      </div>
    </li>
  );
}

/** Number and document; a node without a number is known by what it is. */
function Cited({ label, t }: { readonly label: NodeLabel; readonly t: Translate }) {
  const hasName = label.number !== undefined || label.level === 'preamble';
  return (
    <>
      {label.level === 'title' ? t('title') : hasName && <NodeNumber label={label} t={t} />}
      <span class={hasName || label.level === 'title' ? 'document' : ''} lang="zh-CN">
        {label.document}
      </span>
    </>
  );
}

interface DifferencesProps {
  readonly passage: ListedPassage;
  readonly t: Translate;
}

/** What differs, in words. */
function Differences({ passage, t }: DifferencesProps) {
  return byStanding(passage).map(({ standing, differences }) => (
    <Fragment key={standing}>
      <p class={`standing ${standing}`}>
        {standing === 'misquoted' && <span aria-hidden="true">△ </span>}
        {t(`standing-${standing}`)}
      </p>
      <ul class="differences">
        {differences.map((difference, at) => (
          <li key={at}>
            {differenceName(difference, t)}
            <Side name={t('copy-words')} words={difference.source} />
            <Side name={t('page-words')} words={difference.text} />
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}

function Side({ name, words }: { readonly name: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <>
      {' '}
      <span class="side">{name}</span> <q lang="zh-CN">{words}</q>
    </>
  );
}

interface SourceProps {
  readonly words: SourceWords;
  readonly witness: Witness;
  readonly t: Translate;
}

/** The sentences of the source; only what was compared with the issuer's text is called 原文. */
function Source({ words: { text, marks }, witness, t }: SourceProps) {
  if (text === '') return null;
  return (
    <p class="source words">
      <span class="side">{witness === 'official' ? t('witness-official') : t('copy-words')}</span>{' '}
      <span lang="zh-CN">
        <MarkedWords text={text} marks={marks} />
      </span>
    </p>
  );
}
