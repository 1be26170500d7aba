package org.parley.fuzz.reader;

/**
 * A reader, with laws that must hold for every input.
 *
 * <p>Any bytes are an input, because a file may contain any. The reader reads them or refuses them
 * with the documented exception; anything else that it throws is passed on and is a finding. The
 * target checks the laws on the result: it is the same after being written and read again, places
 * are within the text, problems have a line.
 */
@FunctionalInterface
public interface Target {
  /**
   * Passes the input to the reader, and checks the result.
   *
   * @param input any bytes
   * @return whether the reader accepted it
   * @throws BrokenLawError if a law is broken
   */
  Outcome tryInput(byte[] input);
}
