/** What the person who called can put right: shown without a stack, exit code 2. */
export class UsageError extends Error {}
