import type { Fault } from './fault';

const WORDED_STATUSES: readonly Fault['status'][] = [401, 403, 404, 410, 429];

/** Where the words of a fault stand in assets/locales: under its code, and for some answers of a host under their own. */
export function faultKey({ code, status }: Fault): string {
  if (code !== 'http') return `faults.${code}`;
  if (WORDED_STATUSES.includes(status)) return `faults.http${status}`;
  return typeof status === 'number' && status >= 500 ? 'faults.http5xx' : 'faults.http';
}
