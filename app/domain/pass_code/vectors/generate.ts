/**
 * Prints the test vectors. From app/:
 * node --import=@poppinss/ts-exec domain/pass_code/vectors/generate.ts > domain/pass_code/vectors/sp1.json
 */
import { vectorFileText } from './all_vectors.js'

console.log(await vectorFileText())
