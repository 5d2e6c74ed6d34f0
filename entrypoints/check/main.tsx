import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/dark.css';
import '../../components/appearance.css';
import '../../components/own-page.css';
import '../../components/kinds.css';
import '../../components/passages/stock.css';
import '../../components/check/check.css';
import { CheckView } from '../../components/check/check-view.tsx';
import type { Failure } from '../../core/result.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { CHECK_WORDS } from '../../platform/i18n/check-words.ts';
import { createViewWords } from '../../platform/i18n/view-words.ts';
import { askCheck } from '../../platform/messaging/ask-check.ts';
import { LONGEST_TEXT } from '../../platform/messaging/protocol.ts';
import { readTextFile } from '../../platform/text-file.ts';
import { useCheck } from './use-check.ts';

const { t, speak } = createViewWords(document, [CHECK_WORDS], t => t('check-title'));

/** The key of the selection that this view was opened for. Rows and passages have addresses of their own. */
const selectionKey = location.hash.slice(1);

function App() {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Failure>();
  const check = useCheck();
  const run = (given: string) => {
    const whole = given.slice(0, LONGEST_TEXT);
    setText(whole);
    setFault(whole.length < given.length ? { code: 'text-too-long' } : undefined);
    void check.run(whole).then(failed => failed && setFault(failed));
  };
  useEffect(() => {
    if (selectionKey === '') return;
    // Loaded again, the view has no selection to wait for.
    history.replaceState(undefined, '', location.pathname);
    void askCheck('take-selection', { key: selectionKey }).then(answer => {
      if (answer.ok && answer.value !== null) run(answer.value);
      else setFault({ code: 'selection-gone' });
    });
  }, []);
  const open = async (file: File) => {
    const read = await readTextFile(file);
    if (read.ok) run(read.value);
    else setFault(read.error);
  };
  return (
    <CheckView
      text={text}
      share={check.share}
      checked={check.checked}
      failure={fault?.code}
      longest={LONGEST_TEXT}
      onText={setText}
      onFile={file => void open(file)}
      onCheck={() => run(text)}
      onCancel={check.cancel}
      t={t}
    />
  );
}

followSettings(
  document,
  speak,
  () => render(<App />, document.querySelector('#view')!),
  new AbortController().signal,
);
