/** A way in which somebody may see us. */
export interface Look {
  readonly name: string;
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly isForced: boolean;
  /** CSS pixels of the window; each is drawn `scale` times as large, which is what zooming does. */
  readonly width: number;
  readonly scale: number;
}

const light: Look = {
  name: 'light',
  locale: 'zh-CN',
  scheme: 'light',
  isForced: false,
  width: 1240,
  scale: 1,
};

export const LOOKS: readonly Look[] = [
  light,
  { ...light, name: 'dark', scheme: 'dark' },
  { ...light, name: 'narrow', width: 320 },
  { ...light, name: 'zoomed', width: 620, scale: 2 },
  { ...light, name: 'forced colours', isForced: true },
  { ...light, name: 'Traditional', locale: 'zh-TW' },
  { ...light, name: 'English', locale: 'en' },
];

/** The look in the name of a file, without its ending. */
export function fileNameOf({ name }: Look): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
