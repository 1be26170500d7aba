package org.parley.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** UTF-8 against the decoder of the JDK. */
class Utf8PropertyTest {
  @Provide
  Arbitrary<byte[]> nearlyText() {
    Arbitrary<Byte> lead =
        Arbitraries.of(0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF)
            .map(Integer::byteValue);
    Arbitrary<Byte> next =
        Arbitraries.of(0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0).map(Integer::byteValue);
    Arbitrary<byte[]> one = Arbitraries.oneOf(lead, next, next).map(single -> new byte[] {single});
    Arbitrary<byte[]> some =
        Arbitraries.strings().ofMaxLength(12).map(text -> text.getBytes(UTF_8));
    return Arbitraries.oneOf(one, some)
        .list()
        .ofMaxSize(8)
        .map(parts -> Bytes.concat(parts.toArray(byte[][]::new)));
  }

  /** The place where the JDK finds the first malformed sequence; the end if it finds none. */
  private static int malformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : bytes.length;
  }

  /** With ASCII behind it, no character is still to be completed; the JDK would wait for it. */
  @Property
  void findsWhatTheDecoderOfTheJdkFinds(@ForAll("nearlyText") byte[] some) {
    byte[] bytes = Bytes.concat(some, new byte[3]);
    int bad = new Utf8().firstBad(bytes, 0, bytes.length);
    int sequence = malformed(bytes);
    if (sequence == bytes.length) {
      assertThat(bad).isEqualTo(-1);
    } else {
      assertThat(bad).isBetween(sequence, sequence + 3);
    }
  }

  @Property
  void partsGiveTheSameAsTheWhole(@ForAll("nearlyText") byte[] bytes) {
    Utf8 check = new Utf8();
    int bad = -1;
    for (int i = 0; i < bytes.length && bad < 0; i++) {
      bad = check.firstBad(bytes, i, i + 1);
    }
    assertThat(bad).isEqualTo(new Utf8().firstBad(bytes, 0, bytes.length));
  }

  @Property
  void aStreamGivesAllThatStandsBefore(@ForAll("nearlyText") byte[] bytes) throws IOException {
    int bad = new Utf8().firstBad(bytes, 0, bytes.length);
    Utf8InputStream stream = new Utf8InputStream(new ByteArrayInputStream(bytes));
    if (bad < 0) {
      assertThat(stream.readAllBytes()).isEqualTo(bytes);
    } else {
      ByteArrayOutputStream before = new ByteArrayOutputStream();
      assertThatThrownBy(() -> stream.transferTo(before))
          .isExactlyInstanceOf(MalformedUtf8Exception.class)
          .hasMessage(String.format("not UTF-8: the byte 0x%02x is not allowed here", bytes[bad]));
      assertThat(before.toByteArray()).hasSize(bad).isEqualTo(Arrays.copyOf(bytes, bad));
    }
  }
}
