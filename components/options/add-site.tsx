import type { Translate } from '../translate.ts';

interface Props {
  readonly failure: string | undefined;
  /** Answers whether it was added. */
  readonly onAdd: (typed: string, isWithBelow: boolean) => Promise<boolean>;
  readonly t: Translate;
}

/** Adds a site. The browser asks the reader for it within the very click or press of Enter. */
export function AddSite({ failure, onAdd, t }: Props) {
  return (
    <form
      class="add-site"
      onSubmit={event => {
        event.preventDefault();
        const form = event.currentTarget;
        const { host, below } = form.elements as unknown as {
          host: HTMLInputElement;
          below: HTMLInputElement;
        };
        void onAdd(host.value, below.checked).then(isAdded => isAdded && form.reset());
      }}
    >
      <label>
        {t('add-site-host')}
        <input
          type="text"
          name="host"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={failure !== undefined}
          aria-describedby="add-site-failure"
        />
      </label>
      <label class="single">
        <input type="checkbox" name="below" />
        {t('add-site-below')}
      </label>
      <button type="submit" data-action="add-site">
        {t('add-site')}
      </button>
      <p id="add-site-failure" class="failure" role="alert">
        {failure === 'not-a-host' ? t('not-a-host') : failure !== undefined && t(`failure-${failure}`)}
      </p>
    </form>
  );
}
