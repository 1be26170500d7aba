package org.parley;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Checks in the source that methods that refuse values document it. */
public final class RefusalDocs {
  private RefusalDocs() {}

  /**
   * The public methods and constructors that check an argument or the state, or throw a new
   * exception, in their own body, and have a doc comment without {@code @throws}.
   *
   * @param sources a folder of sources
   */
  public static List<String> missing(Path sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> paths = found.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(paths));
      PublicMethods methods = new PublicMethods(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        methods.scan(unit, null);
      }
      return methods.missing;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final class PublicMethods extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> missing = new ArrayList<>();

    PublicMethods(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      String doc = docs.getDocComment(getCurrentPath());
      if (doc != null
          && !doc.contains("@throws")
          && isPublic(getCurrentPath())
          && refuses(method)) {
        ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        missing.add(type.getSimpleName() + "." + method.getName());
      }
      return null;
    }

    /** Whether users can call it: it is public, as is all that it is within. */
    private static boolean isPublic(TreePath path) {
      for (TreePath at = path; at != null; at = at.getParentPath()) {
        Tree within = at.getParentPath() == null ? null : at.getParentPath().getLeaf();
        boolean inInterface = within != null && within.getKind() == Tree.Kind.INTERFACE;
        if (at.getLeaf() instanceof MethodTree method
            && !isPublic(method.getModifiers().getFlags(), inInterface)) {
          return false;
        }
        if (at.getLeaf() instanceof ClassTree type
            && !isPublic(type.getModifiers().getFlags(), inInterface)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isPublic(Set<Modifier> flags, boolean inInterface) {
      return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
    }
  }

  private static boolean refuses(MethodTree method) {
    Refusals refusals = new Refusals();
    refusals.scan(method, refusals);
    return refusals.found;
  }

  private static final class Refusals extends TreeScanner<Boolean, Refusals> {
    private boolean found;

    @Override
    public Boolean visitMethodInvocation(MethodInvocationTree call, Refusals all) {
      String name = call.getMethodSelect().toString();
      found |= Set.of("checkArgument", "checkState", "require").contains(name);
      return super.visitMethodInvocation(call, all);
    }

    @Override
    public Boolean visitThrow(ThrowTree thrown, Refusals all) {
      found |=
          thrown.getExpression() instanceof NewClassTree made
              && !made.getIdentifier().toString().equals("AssertionError");
      return super.visitThrow(thrown, all);
    }
  }
}
