/** What a proxy requires of undici. A file of its own in the bundle, so that only runs behind a proxy load it. */
export { EnvHttpProxyAgent, fetch } from 'undici';
