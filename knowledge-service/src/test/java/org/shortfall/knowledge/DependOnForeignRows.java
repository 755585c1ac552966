package org.shortfall.knowledge;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** Holds for a class that uses an entity of another package. */
final class DependOnForeignRows extends ArchCondition<JavaClass> {

    DependOnForeignRows() {
        super("depend on entities of other packages");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean foreign = target.isAnnotatedWith(Entity.class)
                    && !target.getPackageName().equals(item.getPackageName());
            if (foreign) {
                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
            }
        }
    }
}
