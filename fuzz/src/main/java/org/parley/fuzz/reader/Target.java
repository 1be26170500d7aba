package org.parley.fuzz.reader;

/**
 * One reader, and what must hold of it whatever it is given.
 *
 * <p>Any bytes are an input, for a file that is read may hold any. The reader makes something of
 * them or refuses them with the exception that its documentation names; all else that it throws
 * passes through here and is a finding. Of what was read, the target checks the laws: what is
 * written is read again as the same, places lie within the text, problems have a line.
 */
@FunctionalInterface
public interface Target {
  /**
   * Gives the input to the reader, and checks what becomes of it.
   *
   * @param input any bytes
   * @return whether the reader took it
   * @throws BrokenLawError if something does not hold that must
   */
  Outcome tryInput(byte[] input);
}
