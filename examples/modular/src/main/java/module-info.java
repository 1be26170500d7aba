/** A program that needs nothing but the entry point of the formats. */
module org.parley.examples.modular {
  requires org.parley.formats;
}
