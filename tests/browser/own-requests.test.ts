import { describe, expect, it } from 'vitest';
import { PRIVATE_ADDRESSES } from '../../lib/browser/own-requests';

/** As the browser writes an address before it matches a rule. */
const isPrivate = (address: string) =>
  PRIVATE_ADDRESSES.some((rule) => new RegExp(rule, 'i').test(new URL(address).href));

describe('addresses of the user’s own machine and network', () => {
  it.each([
    'http://127.0.0.1/reboot',
    'http://127.1:8080/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'https://10.1.2.3/x',
    'http://172.16.0.1/',
    'http://172.31.255.255:81/',
    'http://192.168.178.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]:80/',
    'http://localhost/x',
    'http://LOCALHOST:3000',
    'http://printer/',
    'http://nas.local/feed',
    'http://a.localhost/',
    'http://user:secret@192.168.0.1/',
    'http://fritz.box.home.arpa/',
  ])('%s', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each([
    'https://example.org/feed',
    'https://news.example/127.0.0.1/',
    'https://10.example.org/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://100.128.0.1/',
    'https://8.8.8.8/',
    'https://local.example/',
    'https://example.org/?u=http://localhost/',
    'https://[2001:db8::1]/',
  ])('and not %s', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});
