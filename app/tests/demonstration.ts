/** What the demonstration school of the tests is signed in with. */
export const DEMONSTRATION = {
  password: 'cedar-fjord-maple-734',
  gateToken: 'spd_gate-token-of-the-tests-0123456789abcdefghi',
}
