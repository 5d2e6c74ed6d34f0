import type { BackgroundRecord, ProbeQuestion } from './background-record.ts';
import { isRequest, type Listener, runtimes } from './extension-api.ts';
import { timeScan } from './time-scan.ts';

/**
 * Runs in the background before the extension's own code: notes when a page's request arrives there and when it is answered,
 * and answers the bench.
 */
const latest: BackgroundRecord = { received: 0, answered: 0, served: 0, kept: 0 };

function noteRequest(): void {
  latest.received = performance.now();
  latest.served += 1;
  latest.kept = 0;
}

function noteAnswer(): void {
  latest.answered = performance.now();
}

/** The same listener, with its answer seen: it comes by promise or by the callback. */
function watched(listener: Listener): Listener {
  return (message, sender, respond) => {
    if (!isRequest(message)) return listener(message, sender, respond);
    const answer = listener(message, sender, value => {
      noteAnswer();
      respond(value);
    });
    if (!(answer instanceof Promise)) return answer;
    return answer.then(value => {
      noteAnswer();
      return value;
    });
  };
}

const all = runtimes();
for (const runtime of all) {
  const { onMessage } = runtime;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...said) => {
    if ((said[0] as { type?: unknown } | null)?.type === 'met-changed') latest.kept = performance.now();
    return send(...said);
  };
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = listener => add(watched(listener));
}

// Put first, it hears of a request before anyone works on it.
all[0]?.onMessage.addListener((message, _, respond) => {
  if (isRequest(message)) noteRequest();
  const question = message as Partial<ProbeQuestion> | null;
  if (question?.type === 'meipi-bench-latest') respond(latest);
  else if (question?.type === 'meipi-bench-scan') respond(timeScan(question.text!));
  else return undefined;
  return true;
});
