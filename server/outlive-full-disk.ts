/**
 * Loaded first by every process of ours. What they print may end in a file on a disk that has no room left, or with a reader who has
 * gone; the error of that is nobody's to catch, and would end a process that still serves. The line is lost; after a full disk Node
 * opens these two streams anew for the next.
 */
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})
