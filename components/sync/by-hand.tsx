import { useRef, useState } from 'preact/hooks';
import type { KnownSync } from '../../core/sync/known-sync.ts';
import { FileButton } from '../file-button.tsx';
import { DownloadLink } from '../policy/download-link.tsx';
import type { Translate } from '../translate.ts';
import { CarriedCode } from './carried-code.tsx';
import type { CarryDoings, MadeFile, TakenFile } from './carry-doings.ts';
import { ShownCode } from './shown-code.tsx';
import type { SyncDoings } from './sync-doings.ts';
import { TakenFileWords } from './taken-file.tsx';

interface Props {
  readonly known: KnownSync;
  readonly carrying: CarryDoings;
  readonly doings: Pick<SyncDoings, 'showCode' | 'copy'>;
  readonly t: Translate;
}

type State =
  | { readonly is: 'taking' | 'making' }
  | { readonly is: 'taken'; readonly file: TakenFile; readonly refused?: string; readonly isReading?: true }
  | { readonly is: 'made'; readonly file: MadeFile; readonly at: number }
  | { readonly is: 'refused'; readonly code: string };

/** Notes in a file that the reader carries to another browser, where there is no server, or beside one. */
export function ByHand({ known, carrying, doings, t }: Props) {
  const [state, setState] = useState<State>();
  const [isFirst, setIsFirst] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const taken = state?.is === 'taken' ? state : undefined;
  const isTaking = state?.is === 'taking' || taken?.isReading === true;
  const isBusy = isTaking || state?.is === 'making';
  const take = async (file: File) => {
    setState({ is: 'taking' });
    const done = await carrying.take(file);
    setState(done.ok ? { is: 'taken', file: done.value } : { is: 'refused', code: done.error.code });
  };
  const readOn = async (file: TakenFile, code: string) => {
    setState({ is: 'taken', file, isReading: true });
    const done = await file.readOn(code);
    if (!done.ok) return setState({ is: 'taken', file, refused: done.error.code });
    setState({ is: 'taken', file: done.value });
    // The field that had it goes.
    outcome.current?.focus();
  };
  const make = async () => {
    const hadCode = known.hasCode;
    setState({ is: 'making' });
    const done = await carrying.make();
    setState(
      done.ok ? { is: 'made', file: done.value, at: made++ } : { is: 'refused', code: done.error.code },
    );
    if (done.ok && !hadCode) setIsFirst(true);
  };
  return (
    <div class="by-hand">
      <h3>{t('by-hand')}</h3>
      <p class="quiet">
        {t('by-hand-what')}{' '}
        <a href="help.html#by-hand" target="_blank" rel="noreferrer">
          {t('by-hand-help')}
        </a>
      </p>
      <p class="doings">
        <FileButton
          name="carried-file"
          action="take-carried"
          words={t('take-carried')}
          accept=".zip,application/zip"
          isDisabled={isBusy}
          onFile={file => void take(file)}
        />
        <button type="button" data-action="make-carried" disabled={isBusy} onClick={() => void make()}>
          {t('make-carried')}
        </button>
      </p>
      <div role="status" class="by-hand-outcome" tabIndex={-1} ref={outcome}>
        {isTaking && <p>{t('taking-carried')}</p>}
        {state?.is === 'making' && <p>{t('making-carried')}</p>}
        {state?.is === 'refused' && <p class="failure">{t(`failure-${state.code}`)}</p>}
        {state?.is === 'made' && <p class="done">{t('carried-made')}</p>}
        {taken && <TakenFileWords file={taken.file} t={t} />}
        {taken && taken.file.foreign > 0 && <p class="failure">{t('carried-foreign')}</p>}
      </div>
      {taken && taken.file.foreign > 0 && (
        <CarriedCode refused={taken.refused} onRead={code => void readOn(taken.file, code)} t={t} />
      )}
      {state?.is === 'made' && (
        <p>
          <DownloadLink
            key={state.at}
            name={state.file.name}
            text={state.file.content}
            type="application/zip"
            action="carried-file"
            isAtOnce
          >
            {state.file.name}
          </DownloadLink>
        </p>
      )}
      {!known.connection && known.hasCode && (
        <ShownCode
          key={isFirst}
          first={isFirst ? t('carried-code-first') : undefined}
          onShow={doings.showCode}
          onCopy={doings.copy}
          t={t}
        />
      )}
    </div>
  );
}

/** Tells one file from the next. */
let made = 0;
