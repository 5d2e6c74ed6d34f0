import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PolicyDocument, PolicyNode } from '../../core/policy/pack.ts';
import type { Proposal } from '../../core/policy/proposal.ts';
import { neighboursOf, proposalsByNode } from '../../core/policy/proposals-by-node.ts';
import { proposedApparatus } from '../../core/policy/proposed-apparatus.ts';
import type { Translate } from '../translate.ts';
import { DownloadLink } from './download-link.tsx';
import { NodeNumber } from './node-number.tsx';

/** What the reader has kept, and what can be done with it; each doing says whether it went well. */
export interface KeptProposals {
  readonly proposals: readonly Proposal[] | 'failed';
  /** Of the extension, for the file. */
  readonly version: string;
  readonly onDelete: (proposal: Proposal) => Promise<boolean>;
  readonly onRestore: (proposal: Proposal) => Promise<boolean>;
}

interface Props {
  readonly document: PolicyDocument;
  readonly kept: KeptProposals;
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

/** The proposed emendations of one document, by clause; they can be exported and deleted, and are applied to nothing. */
export function Proposals({ document, kept, onNode, t }: Props) {
  const [deleted, setDeleted] = useState<Proposal>();
  const [hasFailed, setFailed] = useState(false);
  const view = useRef<HTMLElement>(null);
  // The button that was pressed goes away with its row, and the focus must not go with it.
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const buttons = view.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    const next = [...buttons].find(({ dataset }) => dataset.key === focusNext.current);
    if (!next) return;
    focusNext.current = undefined;
    next.focus();
  });
  if (kept.proposals === 'failed') return <p class="quiet">{t('proposals-failed')}</p>;
  const groups = proposalsByNode(document, kept.proposals);
  const remove = async (proposal: Proposal) => {
    const isDone = await kept.onDelete(proposal);
    setFailed(!isDone);
    if (!isDone) return;
    focusNext.current = UNDO;
    setDeleted(proposal);
  };
  const undo = async (proposal: Proposal) => {
    const isDone = await kept.onRestore(proposal);
    setFailed(!isDone);
    if (!isDone) return;
    focusNext.current = keyOf(proposal);
    setDeleted(undefined);
  };
  return (
    <section class="proposals" ref={view}>
      <p role="status" class="quiet">
        {hasFailed ? t('proposal-not-changed') : deleted && t('proposal-deleted')}
      </p>
      {deleted && (
        <button type="button" class="chip" data-action="undo" data-key={UNDO} onClick={() => undo(deleted)}>
          {t('undo')}
        </button>
      )}
      {groups.length === 0 ? (
        <p>{t('proposals-none')}</p>
      ) : (
        <DownloadLink
          name={`meipi-proposals-${document.id}.json`}
          text={fileOf(document, kept.proposals, kept.version)}
          type="application/json"
          action="export-proposals"
        >
          {t('export-proposals')}
        </DownloadLink>
      )}
      <p class="quiet">{t('proposals-note')}</p>
      {groups.map(({ id, node, proposals }) => (
        <section key={id}>
          <h2>
            {node ? (
              <button type="button" onClick={() => onNode(id)}>
                <NodeNumber label={{ ...node, document: document.shortTitle }} t={t} />
                <span lang="zh-CN">{node.heading}</span>
              </button>
            ) : (
              id
            )}
          </h2>
          <ul>
            {proposals.map(proposal => (
              <Row
                key={keyOf(proposal)}
                proposal={proposal}
                node={node}
                onDelete={() => void remove(proposal)}
                t={t}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const UNDO = 'undo';

function keyOf({ node, source, reading, address }: Proposal): string {
  return JSON.stringify([node, source, reading, address]);
}

function fileOf(document: PolicyDocument, proposals: readonly Proposal[], version: string): string {
  const ofDocument = proposalsByNode(document, proposals).flatMap(group => group.proposals);
  return `${JSON.stringify(proposedApparatus(document, ofDocument, version), null, 2)}\n`;
}

interface RowProps {
  readonly proposal: Proposal;
  readonly node: PolicyNode | undefined;
  readonly onDelete: () => void;
  readonly t: Translate;
}

function Row({ proposal, node, onDelete, t }: RowProps) {
  const { source, reading, address, title, date } = proposal;
  const { before, after } = neighboursOf(proposal, node);
  const wording = (words: string) => (
    <dd>
      <span lang="zh-CN">{before}</span>
      <mark {...(words !== '' && { lang: 'zh-CN' })}>{words || t('no-words')}</mark>
      <span lang="zh-CN">{after}</span>
    </dd>
  );
  const day = date.slice(0, 'YYYY-MM-DD'.length);
  return (
    <li data-node={proposal.node}>
      <dl>
        <dt>{t('our-copy')}</dt>
        {wording(source)}
        <dt>{t('issuer-page')}</dt>
        {wording(reading)}
      </dl>
      <p class="quiet">
        <a href={address} target="_blank" rel="noreferrer" title={t('opens-in-tab')}>
          {title || address}
        </a>
        {' · '}
        <time dateTime={date}>{day}</time>
      </p>
      <button
        type="button"
        class="chip"
        data-action="delete-proposal"
        data-key={keyOf(proposal)}
        aria-label={`${t('delete-proposal')} · ${reading || t('no-words')}`}
        onClick={onDelete}
      >
        {t('delete-proposal')}
      </button>
    </li>
  );
}
