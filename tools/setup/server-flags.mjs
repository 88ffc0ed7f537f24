/** How the server runs in little memory, whose use stays level under a flood: it sweeps early instead of letting its heap grow first. */
export const serverFlags = ['--optimize-for-size', '--max-semi-space-size=2'];
