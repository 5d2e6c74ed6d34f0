/** The servers that tests are run against, by the name of their program on Debian. */
export const SERVERS = ['apache2', 'nginx', 'rclone'] as const;

export type ServerName = (typeof SERVERS)[number];
