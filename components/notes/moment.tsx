interface Props {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The day alone; who wants the hour has it under the pointer. */
  readonly isDay?: boolean;
}

/** A moment on the reader's clock: day, hour and minute. */
export function Moment({ time, isDay = false }: Props) {
  const at = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const whole = `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
  return (
    <time dateTime={at.toISOString()} {...(isDay && { title: whole })}>
      {isDay ? day : whole}
    </time>
  );
}
