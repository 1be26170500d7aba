/** A program that needs nothing but the front door of the formats. */
module org.parley.examples.modular {
  requires org.parley.formats;
}
