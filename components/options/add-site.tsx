import type { Translate } from '../translate.ts';

interface Props {
  readonly failure: string | undefined;
  readonly onAdd: (typed: string, isWithBelow: boolean) => void;
  readonly t: Translate;
}

/** Adds a site. The browser asks the reader for it within the very click or press of Enter. */
export function AddSite({ failure, onAdd, t }: Props) {
  return (
    <form
      class="add-site"
      onSubmit={event => {
        event.preventDefault();
        const { host, below } = event.currentTarget.elements as unknown as {
          host: HTMLInputElement;
          below: HTMLInputElement;
        };
        onAdd(host.value, below.checked);
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
