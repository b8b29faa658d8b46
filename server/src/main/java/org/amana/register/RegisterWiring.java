package org.amana.register;

import java.util.List;
import java.util.Optional;
import org.amana.access.Persons;
import org.amana.platform.documents.Attachments;
import org.amana.reference.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the register's commands known to the desks above it, and to its own endpoints. */
@Configuration(proxyBeanMethods = false)
class RegisterWiring {

    @Bean
    Directory directory(Reference reference, List<Directory.MorePlaces> more, ObjectProvider<Attachments> attachments) {
        return Directory.of(reference, more, scan -> attachments.stream().allMatch(kept -> kept.has(scan)));
    }

    @Bean
    Persons persons(Books books) {
        return (person, pointer) -> books.findPerson(person).isPresent()
                ? Optional.empty()
                : Optional.of(Draft.noSuchPerson(person, pointer));
    }

    @Bean
    Register register(Books books, Directory directory) {
        return Register.over(books, directory);
    }

    @Bean
    EnteringPersons enteringPersons(Register register) {
        return register.entering();
    }

    @Bean
    MovingPersons movingPersons(Register register) {
        return register.moving();
    }

    @Bean
    HandingOver handingOver(Register register) {
        return register.handingOver();
    }

    @Bean
    ConfirmingActs confirmingActs(Register register) {
        return register.confirmingActs();
    }

    @Bean
    Counting counting(Register register) {
        return register.counting();
    }

    @Bean
    ChangingControl changingControl(Register register) {
        return register.changingControl();
    }

    @Bean
    Correcting correcting(Register register) {
        return register.correcting();
    }

    @Bean
    Describing describing(Register register) {
        return register.describing();
    }

    @Bean
    Linking linking(Register register) {
        return register.linking();
    }

    @Bean
    Absences absences(Register register) {
        return register.absences();
    }

    @Bean
    Disputing disputing(Register register) {
        return register.disputing();
    }

    @Bean
    AllocatingNumbers allocatingNumbers(Register register) {
        return register.allocatingNumbers();
    }
}
