// The browser of the journeys: $CHROMIUM, one on this machine, or Debian's package installed now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Its path; undefined after a message that says how to get one. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return places.find(existsSync) ?? installChromium();
}

function installChromium() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stdout.write("Installing Debian's Chromium …\n");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 2, 2], env }).status;
    if (apt('update') === 0) apt('install', '-y', '--no-install-recommends', 'chromium');
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  process.stdout.write(
    'The browser tests need Chromium. As an administrator: apt-get install chromium (on Ubuntu, where that ' +
      'is a snap, any Chrome or Chromium will do), or set CHROMIUM to the path of one.\n',
  );
  return undefined;
}
