package org.parley.prov;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name of PROV: a prefix and a local name, {@code claim:c-200}.
 *
 * <p>Ids may contain any characters, and local names of PROV-N may not; so all characters except
 * letters, digits and {@code _}, and {@code -} and {@code .} inside, are percent-encoded. Two ids
 * never share a name.
 */
final class QualifiedName {
  private QualifiedName() {}

  static String of(String prefix, String local) {
    StringBuilder name = new StringBuilder(prefix).append(':');
    byte[] bytes = local.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      boolean within = i > 0 && i < bytes.length - 1;
      char character = (char) (bytes[i] & 0xff);
      if (isPlain(character) || (within && (character == '-' || character == '.'))) {
        name.append(character);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      }
    }
    return name.toString();
  }

  private static boolean isPlain(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '_';
  }
}
