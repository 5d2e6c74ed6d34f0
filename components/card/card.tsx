import type { NodeDescription } from '../../core/policy/catalogue.ts';
import { spokenPath } from '../../core/policy/spoken-path.ts';
import { labelText } from '../margin/label-text.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';
import { CardActions, type Doing } from './card-actions.tsx';
import { CardFrame, type CardPlace } from './card-frame.tsx';
import type { CardPassage } from './card-passage.ts';
import { CardTargets } from './card-targets.tsx';
import { Comparison } from './comparison.tsx';
import { type CardDifference, Differences } from './differences.tsx';
import { HereToo, type OtherPassage } from './here-too.tsx';
import { Related } from './related.tsx';

export interface CardProps {
  readonly description: NodeDescription;
  /** The passage that the card was opened at; none where the reader was led on to another node. */
  readonly passage: CardPassage | undefined;
  readonly place: CardPlace;
  readonly takesFocus: boolean;
  /** Where the page of the issuer has other words than we; none on anybody else's page. */
  readonly differences: readonly CardDifference[];
  readonly onKeep: (at: number) => void;
  readonly others: readonly OtherPassage[];
  readonly onPassage: (id: number) => void;
  readonly onNode: (node: string) => void;
  /** The way back to the node that led here. */
  readonly onBack?: (() => void) | undefined;
  /** How many notes the reader has here. */
  readonly notes?: number;
  readonly doing: Doing;
  /** What came of the last thing that was done. */
  readonly said: string;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** What a label stands for: where it is from, what differs, what it promises, what it is related to, what one can do. */
export function Card(props: CardProps) {
  const { description, passage, differences, others, t } = props;
  const { document, witness, groups, related } = description;
  return (
    <CardFrame
      name={t('card', { document, place: placeName(description, t) })}
      shows={`${description.node} ${passage?.text ?? ''}`}
      place={props.place}
      takesFocus={props.takesFocus}
      onClose={props.onClose}
      t={t}
    >
      <Header description={description} passage={passage} onBack={props.onBack} t={t} />
      {differences.length > 0 && (
        <Differences differences={differences} witness={witness} onKeep={props.onKeep} t={t} />
      )}
      {passage?.kind !== 'title-mention' && (
        <Comparison key={description.node} description={description} passage={passage} t={t} />
      )}
      <CardTargets
        key={description.node}
        targets={description.targets}
        stated={new Set(passage?.targets.map(({ id }) => id))}
        t={t}
      />
      {groups.length > 0 && (
        <section class="groups">
          <h3 aria-label={t('groups')}>
            <OwnWords text={t('groups')} />
          </h3>
          <p class="names" lang="zh-CN">
            <OwnWords text={groups.join('、')} />
          </p>
        </section>
      )}
      <Related related={related} document={document} onNode={props.onNode} t={t} />
      <HereToo others={others} onPassage={props.onPassage} t={t} />
      {props.notes !== undefined && props.notes > 0 && (
        <p class="noted">
          <OwnWords text={t('notes-here', { count: String(props.notes) })} />
        </p>
      )}
      <CardActions doing={props.doing} said={props.said} t={t} />
    </CardFrame>
  );
}

/** As it is read aloud: `第三部分第（七）条`. */
function placeName(description: NodeDescription, t: Translate): string {
  return spokenPath([...description.path, description]) || labelText({ ...description, document: '' }, t);
}

interface HeaderProps extends Pick<CardProps, 'description' | 'passage' | 'onBack' | 't'> {}

function Header({ description, passage, onBack, t }: HeaderProps) {
  const { number = '', heading, title, level, document, path, about } = description;
  const name = heading === undefined ? labelText({ level, document: title }, t) : number + heading;
  const above = [document, ...path.map(step => (step.number ?? '') + (step.heading ?? ''))].join(' › ');
  const spoken = spokenPath([...path, description]);
  const { date, published, issuers } = about;
  const isSigned = about.kind === 'policy' && published !== undefined && published !== date;
  const dates = isSigned ? [t('signed', { date }), t('published', { date: published })] : [published ?? date];
  return (
    <div class="head">
      {onBack && (
        <button
          type="button"
          class="back"
          data-action="back"
          aria-label={t('back')}
          onClick={trusted(onBack)}
        >
          <OwnWords text={`← ${t('back')}`} />
        </button>
      )}
      <p class="path" lang="zh-CN">
        <OwnWords text={above} />
      </p>
      <h2 lang="zh-CN" aria-label={[document, spoken, heading ?? name].filter(Boolean).join(' ')}>
        <OwnWords text={name} />
      </h2>
      {level === 'title' && (
        <p class="about">
          <OwnWords text={[issuers.join('、'), ...dates].filter(Boolean).join(' · ')} />
        </p>
      )}
      <p class="witness">
        <OwnWords
          text={[...(passage ? passageWords(passage, t) : []), t(`witness-${description.witness}`)].join(
            ' · ',
          )}
        />
      </p>
    </div>
  );
}

/** How close the words are and, where that decides what a difference means, whose they are. */
function passageWords({ kind, voice, differences }: CardPassage, t: Translate): string[] {
  const matters = voice !== 'unclear' && (differences.length > 0 || voice === 'own');
  return [t(`kind-${kind}`), ...(matters ? [t(`voice-${voice}`)] : [])];
}
